/**
 * Milliseconds that this process has worked while a function ran. What must not hang is held to it:
 * the clock would count what other programs do on a busy machine.
 */
export async function workOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
