/** Addresses that a reader may follow. */

/**
 * A name or a password before the host, as a browser finds it: it takes \ for /, and any number of them.
 * A link would send both to the server, or name one host and lead to another.
 */
const USER = /^(\s*https?:[\\/]*)[^\\/?#]*[@＠﹫]/i;

/** True of an address that has someone's name or password in it. */
export const hasUser = (address: string): boolean => USER.test(address);

/** The address as a message may show it: without the name and the password. */
export const withoutUser = (address: string): string => address.replace(USER, '$1…@');
