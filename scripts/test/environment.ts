/** The environment of every test: dates, zones and languages are the same on every machine. */
export const testEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  TZ: 'Europe/Paris',
  TSX_TSCONFIG_PATH: 'tsconfig.test.json',
});
