/** Counts files on a terminal; in a pipe it prints nothing. */

export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): boolean;
}

/** @param terminal where to count, or null */
export function progressOn(terminal: Terminal | null, total: number): Progress {
  let done = 0;
  if (terminal?.isTTY !== true) return { step: () => undefined, end: () => undefined };
  return {
    step() {
      done += 1;
      terminal.write(`\r${done}/${total}`);
    },
    end() {
      terminal.write(`\r${' '.repeat(20)}\r`);
    },
  };
}
