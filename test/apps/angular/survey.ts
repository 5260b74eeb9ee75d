import 'baro-widgets/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, EventEmitter, Input, Output } from '@angular/core';
import type { Dataset } from 'baro-widgets';

@Component({
  selector: 'app-survey',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <baro-chart
      lang="en"
      [figures]="figures"
      [headingLevel]="2"
      (baro-select)="choose.emit($event.detail.figure)"
    />
  `,
})
export class Survey {
  @Input() figures: Dataset | undefined;
  @Output() readonly choose = new EventEmitter<string>();
}
