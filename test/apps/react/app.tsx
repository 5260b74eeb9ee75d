import type { BaroAdoption } from 'baro-widgets';
import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { expose, hear, start, type App as Page } from '../shared/app.js';
import { Survey } from './survey.js';

function App() {
  const [state, setState] = useState(start);
  const [chosen, choose] = useState('');
  const adoption = useRef<BaroAdoption>(null);
  useEffect(() => {
    const set: Page['set'] = (part) => setState((old) => ({ ...old, ...part }));
    expose(state, set);
  }, [state]);
  useEffect(() => {
    const element = adoption.current;
    const listen = (event: CustomEvent<{ lang: string }>) => hear('code', event);
    element?.addEventListener('baro-ready', listen);
    return () => element?.removeEventListener('baro-ready', listen);
  }, [state.shown]);
  if (!state.shown) return null;
  return (
    <>
      <baro-adoption
        ref={adoption}
        className="first"
        lang="en"
        view={state.view}
        items={state.items}
        edition={state.edition}
        headingLevel={state.headingLevel}
        noTitle={state.noTitle}
        onbaro-ready={(event) => hear('template', event)}
        onbaro-draw={(event) => hear('template', event)}
        onbaro-error={(event) => hear('template', event)}
        onbaro-select={(event) => hear('template', event)}
      >
        {state.inside !== undefined && <p>{state.inside}</p>}
      </baro-adoption>
      <Survey figures={state.figures} choose={choose} />
      <output>{chosen}</output>
      <baro-levers lang="en" view="difficulties" heading-level="4" no-table no-actions />
    </>
  );
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
