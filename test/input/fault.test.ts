/** One sentence for every fault: where, what was found, what was expected. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { type Fault, messageOf, placeOf } from '../../src/input/fault.js';

const fault: Fault = { path: 'value', found: '12x', expected: ['a share from 0 to 100'] };
const placed: Fault = { ...fault, line: 3, column: 17 };

test('a fault has its path, or its place in a text before it', () => {
  assert.equal(placeOf({ ...fault, path: 'figures[2].value' }), 'figures[2].value');
  assert.equal(placeOf(placed), 'line 3, column 17, value');
  assert.equal(placeOf({ ...placed, path: '' }), 'line 3, column 17');
});

test('its sentence says where, what was found and what was expected', () => {
  assert.equal(messageOf(fault), 'value "12x": expected a share from 0 to 100.');
  assert.equal(
    messageOf(placed),
    'line 3, column 17, value "12x": expected a share from 0 to 100.',
  );
  assert.equal(
    messageOf({ path: 'view', found: 'x', expected: ['tools', 'purposes'] }),
    'view "x": expected one of tools, purposes.',
  );
  assert.equal(messageOf({ path: 'load', found: 'no answer', expected: [] }), 'load "no answer".');
  assert.equal(messageOf({ path: '', found: 'x', expected: ['JSON'] }), '"x": expected JSON.');
});

test('in a file it begins as editors name a place', () => {
  assert.equal(
    messageOf(placed, 'survey.csv'),
    'survey.csv:3:17: value "12x": expected a share from 0 to 100.',
  );
  assert.equal(
    messageOf({ ...placed, path: '' }, 'survey.csv'),
    'survey.csv:3:17: "12x": expected a share from 0 to 100.',
  );
  assert.equal(
    messageOf({ ...fault, path: 'figures[0].value' }, 'survey.json'),
    'survey.json: figures[0].value "12x": expected a share from 0 to 100.',
  );
});

test('SEC-10 it is one line without control characters, whatever was found', () => {
  assert.equal(
    messageOf({ path: 'a\u0007', found: 'b\r\n\u001b[2J\u202e', expected: [] }, 'c\n.csv'),
    'c .csv: a  "b [2J ".',
  );
});
