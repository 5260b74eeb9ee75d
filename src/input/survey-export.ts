/** Recognises what survey tools export, which has other columns: its author hears what to do with it. */
import type { CsvCell } from './csv.js';
import { labelKey } from './label-key.js';

/** Names of columns, in lower case, as tools in several languages write them. */
const answer = wordSet(
  'answer,answers,réponse,réponses,antwort,antworten,respuesta,respuestas,risposta,risposte,' +
    'antwoord,antwoorden,odpowiedź,resposta,respostas,answer choices,choix de réponses,choice,option,' +
    'modalité,modalités,الإجابة,إجابة',
);
const amount = wordSet(
  'count,décompte,anzahl,recuento,cuenta,conteggio,aantal,liczba,contagem,responses,effectif,' +
    'effectifs,nb,nombre,total,n,العدد,percentage,percent,pourcentage,prozent,porcentaje,percentuale,' +
    'procent,percentagem,%,النسبة,النسبة المئوية',
);
/** Of an export with a line for each respondent. */
const respondent = wordSet(
  'response id,id de la réponse,antwort id,respondent id,respondent_id,collector id,id. de respuesta,' +
    'submission id,timestamp,horodateur,horodatage,zeitstempel,marca temporal,informazioni cronologiche,' +
    'tijdstempel,sygnatura czasowa,carimbo de data/hora,submitdate,date submitted,date de soumission,' +
    'datum abgeschickt,lastpage,last page,dernière page,startlanguage,start language,langue de départ,' +
    'start time,heure de début,startzeit,completion time,heure de fin,startdate,enddate,recordeddate,' +
    'responseid,user id,user display name,seed,ip address,adresse ip,numéro de série,serial,sid,nid',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(','));
}

/** What the export is, where it was recognised, and what is expected instead. */
export interface SurveyExport {
  readonly cell: CsvCell;
  readonly found: string;
  readonly expected: string;
}

/** Lines that are looked at. */
const MAX_LINES = 50;
const MAX_FOUND = 60;

/** Null where the lines are no export that is known. */
export function surveyExport(lines: readonly (readonly CsvCell[])[]): SurveyExport | null {
  for (const line of lines.slice(0, MAX_LINES)) {
    const [cell] = line;
    const names = line.map(({ text }) => labelKey(text).toLowerCase()).filter(Boolean);
    if (!cell) continue;
    const has = (words: ReadonlySet<string>): boolean => names.some((name) => words.has(name));
    const found = line
      .map(({ text }) => text.trim())
      .filter(Boolean)
      .join(', ')
      .slice(0, MAX_FOUND);
    if (has(answer) && has(amount)) {
      const expected =
        "a line a figure: this is a survey tool's table of one question; " +
        'take its answers as item, its percentages as value, and add a column edition with the year';
      return { cell, found, expected };
    }
    if (names.length > 2 && has(respondent)) {
      const expected =
        'a line a figure: this has a line for each respondent; ' +
        'count the answers in the survey tool or a spreadsheet, then give item, edition and value as a share';
      return { cell, found, expected };
    }
  }
  return null;
}
