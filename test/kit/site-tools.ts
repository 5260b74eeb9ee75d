// The script minifiers that sites run over what they serve, as their plugins and servers call them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SiteTool {
  readonly name: string;
  /** The package of Debian that has it. */
  readonly debian: string;
  /** Whether it writes the program anew, with other names, instead of taking spaces out. */
  readonly rewrites?: boolean;
  /** `IN` and `OUT` stand for the two files. */
  readonly command: readonly string[];
  /** Ends with 0 where the tool is on this machine. */
  readonly probe: readonly string[];
}

/** Not the first Python of the path, which may be another than Debian's. */
const PYTHON = '/usr/bin/python3';
const MATTHIASMULLIE = "require 'MatthiasMullie/Minify/autoload.php';";

export const siteTools: readonly SiteTool[] = [
  {
    // In WP Rocket and LiteSpeed Cache.
    name: 'matthiasmullie/minify',
    debian: 'php-matthiasmullie-minify',
    command: [
      'php',
      '-r',
      `${MATTHIASMULLIE} $js = new MatthiasMullie\\Minify\\JS();
       $js->add(file_get_contents($argv[1])); file_put_contents($argv[2], $js->minify());`,
      'IN',
      'OUT',
    ],
    probe: ['php', '-r', MATTHIASMULLIE],
  },
  {
    // In Autoptimize, as a port to PHP; these are two others.
    name: 'JSMin',
    debian: 'python3-jsmin',
    command: [PYTHON, '-c', pythonOf('jsmin'), 'IN', 'OUT'],
    probe: [PYTHON, '-c', 'import jsmin'],
  },
  {
    name: 'rJSmin',
    debian: 'python3-rjsmin',
    command: [PYTHON, '-c', pythonOf('rjsmin'), 'IN', 'OUT'],
    probe: [PYTHON, '-c', 'import rjsmin'],
  },
  {
    name: 'minify',
    debian: 'minify',
    rewrites: true,
    command: ['minify', '--type=js', '--output', 'OUT', 'IN'],
    probe: ['minify', '--version'],
  },
];

/** Knows the JavaScript of 2009 and says so. */
export const yuiCompressor: SiteTool = {
  name: 'YUI Compressor',
  debian: 'yui-compressor',
  command: ['yui-compressor', '--type', 'js', '-o', 'OUT', 'IN'],
  probe: ['yui-compressor', '--version'],
};

function pythonOf(module: string): string {
  const read = `open(sys.argv[1], encoding='utf-8').read()`;
  return `import sys, ${module}
open(sys.argv[2], 'w', encoding='utf-8').write(${module}.jsmin(${read}))`;
}

/** For a test's options: why it is skipped where the machine lacks the tool. */
export function skipWithout({ name, debian, probe: [program = '', ...args] }: SiteTool): {
  skip?: string;
} {
  const { status } = spawnSync(program, args, { stdio: 'ignore' });
  return status === 0 ? {} : { skip: `${name} is not installed: apt-get install ${debian}` };
}

/** What the tool makes of a script, or undefined where it refuses it. */
export function minifiedBy({ command }: SiteTool, script: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'baro-'));
  const files = { IN: join(folder, 'in.js'), OUT: join(folder, 'out.js') };
  try {
    writeFileSync(files.IN, script);
    const [program = '', ...args] = command.map(
      (part) => files[part as keyof typeof files] ?? part,
    );
    const { status } = spawnSync(program, args, { stdio: 'ignore' });
    return status === 0 ? readFileSync(files.OUT, 'utf8') : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
