// Each of these has to be refused: were one let through, its own comment would be the error. JSX
// takes any name with a hyphen, so that an event of another name is not refused.
import type {} from 'baro-widgets/types/react';

export const wrong = [
  // @ts-expect-error -- no theme of this name
  <baro-adoption theme="blue" />,
  // @ts-expect-error -- no property of this name
  <baro-adoption figures={[]} />,
  // @ts-expect-error -- figures are no text
  <baro-chart figures="figures" />,
  // @ts-expect-error -- a figure has an item and an edition
  <baro-chart figures={[{ value: 12 }]} />,
  // @ts-expect-error -- no tag of this name
  <baro-chat />,
  // @ts-expect-error -- its detail has no value
  <baro-chart onbaro-select={(event) => event.detail.value} />,
];
