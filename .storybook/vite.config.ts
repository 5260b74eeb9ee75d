// The stories see the package by its public names, as the demo does, but are no part of the demo.
import type { UserConfig } from 'vite';

import { publicEntries } from '../vite.config.js';

const config: UserConfig = { publicDir: false, resolve: { alias: publicEntries } };

export default config;
