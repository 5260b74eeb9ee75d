import { expect, waitUntil } from '@open-wc/testing';

import { register } from '../../src/define/register.js';
import { begin, end, warned } from '../kit/widgets.js';

beforeEach(begin);
afterEach(end);

const elementOf = (version?: string) =>
  class extends HTMLElement {
    static version = version;
  };

it('EMB-03, EMB-05 a tag is defined once; who comes later warns once, with both versions', async () => {
  const first = elementOf();
  const second = elementOf('9.9.9');
  register('test-tag', first);
  register('test-tag', first);
  expect(warned()).to.deep.equal([]);
  register('test-tag', second);
  register('test-tag', elementOf('9.9.9'));
  expect(customElements.get('test-tag')).to.equal(first);
  await waitUntil(() => warned().length > 0);
  expect(warned()).to.deep.equal([
    '<test-tag> is already defined (another library); this copy (baro-widgets 9.9.9) leaves it as it is.',
  ]);
});
