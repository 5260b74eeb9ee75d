/** What a widget shows before it has a View, or where it gets none. */
import { html, nothing, type TemplateResult } from 'lit';

import type { LanguageEntry } from '../../locales/registry.js';
import type { WordsState } from '../state.js';
import { notice } from './retry-notice.js';

interface WaitingState {
  readonly words: Exclude<WordsState, { kind: 'ready' }>;
  readonly lang: string;
  readonly text: LanguageEntry;
  /** The author's figure stands alone. */
  readonly isFigure: boolean;
  readonly refresh: () => void;
  readonly retry: () => void;
}

export function waitingTemplate(state: WaitingState): TemplateResult {
  const { words, text, isFigure } = state;
  const slot = html`<slot @slotchange=${state.refresh}></slot>`;
  const hasFailed = words.kind === 'failed';
  const hasNotice = hasFailed || words.isRetry;
  const sentence = hasFailed ? `${text.failed} ${words.detail}` : text.loading;
  return html`${isFigure ? slot : nothing}
    <div
      class="root ${isFigure && !hasNotice ? 'hidden-layout' : ''}"
      dir="auto"
      lang=${state.lang}
      aria-busy=${!hasFailed}
    >
      ${isFigure ? nothing : html`<div class="wait">${slot}</div>`}
      ${
        hasNotice
          ? notice(sentence, text.retry, state.retry)
          : html`<span class="late">${text.loading}</span>`
      }
    </div>`;
}
