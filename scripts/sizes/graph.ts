// What a page should ask for, from the graph of imports.
import type { CdnBuild, CdnFile } from './cdn-build.js';

/**
 * Code that an `import()` brings: files with a module whose path begins so. `{shape}` and `{lang}`
 * stand for the shapes and the language of the view.
 */
export interface Phase {
  name: string;
  moment: Moment;
  modules: string;
}

export type Moment = 'entry' | 'table' | 'chart';

const order: readonly Moment[] = ['entry', 'table', 'chart'];

/** A widget's default view in a language, as it was made when the files were built. */
export interface DefaultView {
  widget: string;
  view: string;
  lang: string;
  shapes: readonly string[];
  /** The file that has it. */
  file: string;
}

/** A view in the language in which it has most bytes. */
export function widestView({ files }: CdnBuild, widget: string, view: string): DefaultView {
  const made = [...files.values()].filter(({ name }) => name.includes(`/${widget}.${view}.`));
  const [widest] = made.sort((a, b) => b.size - a.size);
  const lang = /\.([\w-]+)\.js$/.exec(widest?.name ?? '')?.[1];
  if (widest === undefined || lang === undefined) {
    throw new Error(`sizes: the build has no ${widget}.${view}`);
  }
  const shapes = [...widest.text.matchAll(/\bshape:"([a-z-]+)"/g)].map(([, name = '']) => name);
  return { widget, view, lang, shapes: [...new Set(shapes)], file: widest.name };
}

/** The files that the graph expects by a moment: static imports, the phases until then, the view. */
export function expected(
  cdn: CdnBuild,
  phases: readonly Phase[],
  view: DefaultView,
  moment: Moment,
): Set<string> {
  const until = order.slice(0, order.indexOf(moment) + 1);
  const begun = phases.filter(({ moment }) => until.includes(moment));
  const paths = begun.flatMap(({ modules }) => pathsOf(modules, view));
  const roots = [...cdn.files.values()].filter((file) =>
    file.modules.some((module) => paths.some((path) => module.startsWith(path))),
  );
  const views = moment === 'entry' ? [] : [view.file];
  return new Set([...withImports(cdn, [cdn.entry, ...roots.map(({ name }) => name)]), ...views]);
}

/** The phases of which the build has no file: then what they name has moved. */
export function phasesWithout(
  { files }: CdnBuild,
  phases: readonly Phase[],
  views: readonly DefaultView[],
): Phase[] {
  const all: readonly CdnFile[] = [...files.values()];
  return phases.filter(({ modules }) => {
    const paths = views.flatMap((view) => pathsOf(modules, view));
    return !all.some((file) =>
      file.modules.some((module) => paths.some((path) => module.startsWith(path))),
    );
  });
}

/** One line for each file in which the page and the graph differ. */
export function differences(
  asked: ReadonlySet<string>,
  graph: ReadonlySet<string>,
  { files }: CdnBuild,
): string[] {
  const hidden = [...asked].filter((name) => !graph.has(name));
  const missed = [...graph].filter((name) => !asked.has(name));
  return [
    ...hidden.map((name) => {
      const [module = 'no module of ours'] = files.get(name)?.modules ?? [];
      return `the page asks for ${name} (${module}), which no phase names`;
    }),
    ...missed.map((name) => `the graph expects ${name}, which the page does not ask for`),
  ];
}

function pathsOf(modules: string, { shapes, lang }: DefaultView): string[] {
  const path = modules.replace('{lang}', lang);
  return path.includes('{shape}') ? shapes.map((shape) => path.replace('{shape}', shape)) : [path];
}

function withImports({ files }: CdnBuild, names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name) || !files.has(name)) return;
    found.add(name);
    files.get(name)?.imports.forEach(add);
  };
  names.forEach(add);
  return found;
}
