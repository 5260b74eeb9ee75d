// oEmbed answers, and what WordPress makes of them for a site that is not on its list.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

import { type OEmbedOptions, toOEmbed } from '../../src/formats/oembed.js';
import { fr } from '../../src/locales/fr.js';
import { hostile } from '../kit/markup.js';
import { allViews, plain, viewFunctions } from '../kit/views.js';

const options: OEmbedOptions = {
  address: 'https://example.org/n/baro/',
  provider: { name: 'example.org', url: 'https://example.org/n/' },
  height: 729,
  thumbnail: { src: 'https://example.org/n/gallery/a.png', width: 600, height: 729 },
};
const tools = viewFunctions.adoption(fr, { view: 'tools' });

/** What WordPress lets through of such an answer: three tags, and these attributes of theirs. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    ...['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight'],
    ...['scrolling', 'title'],
  ],
};

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Other tags go, what stands in them stays. */
function strip(parent: Parent): void {
  parent.childNodes = parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [node];
    strip(node);
    const attributes = allowed[node.tagName];
    if (!attributes) return node.childNodes;
    node.attrs = node.attrs.filter(({ name }) => attributes.includes(name));
    return [node];
  });
}

/**
 * WordPress keeps a quotation that begins the answer, and a frame that is closed at once; it adds
 * a secret, and hides the frame until the frame has spoken with it.
 */
function wordpress(html: string, secret: string): string {
  // Line ends would become paragraphs.
  const whole = parseFragment(html.replaceAll('\n', ''));
  strip(whole);
  const kept = whole.childNodes.filter((node): node is Element => 'tagName' in node);
  const frame = kept.find(({ tagName }) => tagName === 'iframe');
  if (!frame) return '';
  const first = whole.childNodes[0];
  const quote = first && 'tagName' in first && first.tagName === 'blockquote' ? first : undefined;
  const set = (element: Element, name: string, value: string): void => {
    element.attrs = [...element.attrs.filter((one) => one.name !== name), { name, value }];
  };
  const src = frame.attrs.find(({ name }) => name === 'src')?.value ?? '';
  set(frame, 'src', `${src}#?secret=${secret}`);
  set(frame, 'data-secret', secret);
  set(frame, 'class', 'wp-embedded-content');
  set(frame, 'sandbox', 'allow-scripts');
  if (quote) {
    set(quote, 'data-secret', secret);
    set(quote, 'class', 'wp-embedded-content');
    set(frame, 'style', 'position: absolute; visibility: hidden;');
  }
  whole.childNodes = quote ? [quote, frame] : [frame];
  return serialize(whole);
}

test('the answer has what the standard asks of type rich, all addresses absolute', () => {
  const answer = toOEmbed(tools, options);
  const { html, ...rest } = answer;
  assert.deepEqual(JSON.parse(plain(JSON.stringify(rest))), {
    version: '1.0',
    type: 'rich',
    provider_name: 'example.org',
    provider_url: 'https://example.org/n/',
    title: 'Les outils numériques des associations, selon leurs responsables',
    width: 600,
    height: 773,
    thumbnail_url: 'https://example.org/n/gallery/a.png',
    thumbnail_width: 600,
    thumbnail_height: 729,
    cache_age: 86400,
  });
  assert.equal(
    plain(html),
    '<blockquote class="wp-embedded-content"><a href="https://example.org/n/baro/f/adoption/tools/fr/">Les outils numériques des associations, selon leurs responsables</a> – Outils collaboratifs : usage déclaré par 43 % des responsables en 2016, 22 % en 2013 (21 points de plus)</blockquote>' +
      '<iframe sandbox="allow-scripts" security="restricted" src="https://example.org/n/baro/f/adoption/tools/fr/" width="600" height="773" title="Barres, outils numériques : « Outils collaboratifs » 43 % en 2016" class="wp-embedded-content" frameborder="0" marginwidth="0" marginheight="0"></iframe>',
  );
});

test('EMB-13 WordPress keeps finding, link and titled frame of every answer', () => {
  for (const view of allViews(fr)) {
    const { html } = toOEmbed(view, options);
    assert.ok(!html.includes('\n') && html.startsWith('<blockquote'), view.view);
    const own = `https://example.org/n/baro/f/${view.widget}/${view.view}/fr/`;
    const [quote, frame, ...more] = parseFragment(wordpress(html, 'a1B2c3D4e5')).childNodes;
    assert.ok(quote && 'tagName' in quote && frame && 'tagName' in frame);
    assert.equal(more.length, 0);
    const [link, words] = quote.childNodes;
    assert.ok(link && 'tagName' in link && link.attrs[0]?.value === own);
    assert.equal((words as { value?: string }).value, ` – ${view.summary}`);
    const attributes = Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value]));
    assert.equal(attributes['src'], `${own}#?secret=a1B2c3D4e5`);
    assert.equal(attributes['title'], view.name);
    assert.deepEqual([attributes['width'], attributes['height']], ['600', '773']);
    assert.equal(attributes['sandbox'], 'allow-scripts');
    assert.match(attributes['style'] ?? '', /hidden/);
  }
});

test('the filter of this test drops what WordPress drops', () => {
  assert.equal(wordpress('<script src="a"></script><p>x</p>', 's'), '');
  const late = '<p>x</p><blockquote>y</blockquote><iframe src="https://e/" onload="z"></iframe>';
  assert.equal(
    wordpress(late, 's'),
    '<iframe src="https://e/#?secret=s" data-secret="s" class="wp-embedded-content" sandbox="allow-scripts"></iframe>',
  );
});

test('SEC-25 hostile words stay words in the answer', () => {
  const { html } = toOEmbed(hostile(tools, '"><script>alert(1)</script>'), options);
  const names: string[] = [];
  const visit = (parent: Parent): void =>
    parent.childNodes.forEach((node) => {
      if (!('tagName' in node)) return;
      names.push(node.tagName);
      visit(node);
    });
  visit(parseFragment(html));
  assert.deepEqual(names, ['blockquote', 'a', 'iframe']);
});

test('a frame asks for 200 to 1000 pixels; addresses are absolute or refused by name', () => {
  assert.equal(toOEmbed(tools, { ...options, height: 1415 }).height, 1000);
  assert.equal(toOEmbed(tools, { ...options, height: 20 }).height, 200);
  assert.throws(() => toOEmbed(tools, { ...options, address: '/baro/' }), /^RangeError: address/);
  const thumbnail = { ...options.thumbnail, src: 'gallery/a.png' };
  assert.throws(() => toOEmbed(tools, { ...options, thumbnail }), /^RangeError: thumbnail\.src/);
  const provider = { name: 'x', url: 'example.org' };
  assert.throws(() => toOEmbed(tools, { ...options, provider }), /^RangeError: provider\.url/);
});
