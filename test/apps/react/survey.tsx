import 'baro-widgets/define';
import type { Dataset } from 'baro-widgets';
import type {} from 'baro-widgets/types/react';

export function Survey({ figures, choose }: SurveyProps) {
  return (
    <baro-chart
      lang="en"
      figures={figures}
      headingLevel={2}
      onbaro-select={(event) => choose(event.detail.figure)}
    />
  );
}

interface SurveyProps {
  figures: Dataset | undefined;
  choose: (figure: string) => void;
}
