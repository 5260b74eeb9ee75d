/**
 * What stands in a cell of a table instead of a share. Tables that the library has written, or that people
 * type, say why a figure is missing in words of their language.
 */
import type { GapReason } from '../view/view.js';
import { labelKey } from './label-key.js';

export type TextReason = Exclude<GapReason, 'unreadable'>;

/** The words of each language; a test compares them with the locales. */
const texts: Readonly<Record<TextReason, readonly string[]>> = {
  'not-published': [
    ...[
      '-',
      '–',
      '—',
      '…',
      '.',
      '..',
      '/',
      'x',
      'n/a',
      'na',
      'n.a.',
      'n/d',
      'nd',
      'n.d.',
      'nc',
      'n.c.',
    ],
    ...['غير منشور', 'nicht veröffentlicht', 'not published', 'sin publicar', 'non publié'],
    ...['non pubblicato', 'niet gepubliceerd', 'nie opublikowano', 'não publicado'],
  ],
  'not-asked': [
    ...['لم يُسأل عنه', 'nicht gefragt', 'not asked', 'no se preguntó', 'non demandé', 'non posée'],
    ...['non chiesto', 'niet gevraagd', 'nie pytano', 'não perguntado'],
  ],
  'asked-otherwise': [
    ...['سُئل عنه بصيغة أخرى', 'anders gefragt', 'asked differently', 'se preguntó de otro modo'],
    ...['demandé autrement', 'chiesto in altro modo', 'anders gevraagd', 'pytano inaczej'],
    'perguntado de outro modo',
  ],
  'too-few': [
    ...['أقل من 30 جوابا', 'weniger als 30 Antworten', 'fewer than 30 answers'],
    ...['menos de 30 respuestas', 'moins de 30 réponses', 'meno di 30 risposte'],
    ...['minder dan 30 antwoorden', 'mniej niż 30 odpowiedzi', 'menos de 30 respostas'],
  ],
  'size-unreadable': [
    ...['عدد الأجوبة غير مقروء', 'Anzahl der Antworten unlesbar', 'unreadable number of answers'],
    ...['número de respuestas ilegible', 'nombre de réponses illisible'],
    ...['numero di risposte illeggibile', 'aantal antwoorden onleesbaar'],
    ...['liczba odpowiedzi nieczytelna', 'número de respostas ilegível'],
  ],
};

const keyOf = (text: string): string => labelKey(text).toLowerCase();

const reasons = new Map(
  Object.entries(texts).flatMap(([reason, all]) =>
    [reason, ...all].map((text) => [keyOf(text), reason as TextReason] as const),
  ),
);

/** Why the cell has no share; null where it has a text of another kind. */
export const gapReason = (text: string): TextReason | null =>
  text.trim() === '' ? 'not-published' : (reasons.get(keyOf(text)) ?? null);
