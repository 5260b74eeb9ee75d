// The compiler runs in the page here: the app is the same as one compiled before.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, signal, ViewChild } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { BaroAdoption } from 'baro-widgets';

import { expose, hear, start, type State } from '../shared/app.js';
import { Survey } from './survey.js';

@Component({
  selector: 'app-root',
  imports: [Survey],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (state().shown) {
      <baro-adoption
        #adoption
        class="first"
        lang="en"
        [view]="state().view"
        [items]="state().items"
        [edition]="state().edition"
        [headingLevel]="state().headingLevel"
        [noTitle]="state().noTitle"
        (baro-ready)="hear('template', $event)"
        (baro-draw)="hear('template', $event)"
        (baro-error)="hear('template', $event)"
        (baro-select)="hear('template', $event)"
      >
        @if (state().inside !== undefined) {
          <p>{{ state().inside }}</p>
        }
      </baro-adoption>
      <app-survey [figures]="state().figures" (choose)="chosen.set($event)" />
      <output>{{ chosen() }}</output>
      <baro-levers lang="en" view="difficulties" heading-level="4" no-table no-actions />
    }
  `,
})
class App {
  readonly state = signal<State>(start);
  readonly chosen = signal('');
  readonly hear = hear;

  @ViewChild('adoption') set adoption(adoption: ElementRef<BaroAdoption> | undefined) {
    adoption?.nativeElement.addEventListener('baro-ready', (event) => hear('code', event));
  }

  constructor() {
    this.show();
  }

  private show(): void {
    expose(this.state(), (part) => {
      this.state.update((old) => ({ ...old, ...part }));
      this.show();
    });
  }
}

void bootstrapApplication(App);
