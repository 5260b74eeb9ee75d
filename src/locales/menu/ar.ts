/** What the menu says in Arabic. */
import type { MenuWords } from '../menu-words.js';

const kilo = (bytes: number): number => Math.max(1, Math.round(bytes / 1000));
const NBSP = '\u00a0';

export const menu: MenuWords = {
  copySentence: 'نسخ النتيجة ومصدرها',
  copyTable: 'نسخ الجدول (CSV)',
  // An Arabic word between "CSV" and the number keeps them in their order.
  saveTable: (size) => `تنزيل الجدول (CSV، الحجم ${size})`,
  savePng: (pixels) => `تنزيل الصورة PNG (العرض ${pixels}${NBSP}بكسل)`,
  saveSvg: 'تنزيل الصورة SVG (واضحة بأي حجم)',
  about: (action, title) => `${action}: ${title}`,
  sentenceCopied: 'تم نسخ النتيجة.',
  tableCopied: 'تم نسخ الجدول.',
  notCopied: 'النسخ غير مسموح به هنا.',
  saved: (file, size) => `الملف جاهز: \u2068${file}\u2069 (${size}).`,
  failed: 'تعذّر إعداد الملف.',
  plain: 'لم يعد هناك شيء مُبرَز.',
  size: (bytes) => `${kilo(bytes)}${NBSP}كيلوبايت`,
  number: (value) =>
    new Intl.NumberFormat('ar-MA-u-nu-latn', { useGrouping: Math.abs(value) >= 10_000 }).format(
      value,
    ),
  decimalComma: true,
};
