import 'baro-widgets/define';
import type { OwnFigures } from 'baro-widgets';
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
  figures: OwnFigures | undefined;
  choose: (figure: string) => void;
}
