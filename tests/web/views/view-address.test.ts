import { describe, expect, it } from 'vitest';
import { carriedAddress, sameScreen, screenAddress, screenWord, viewKey, viewPath } from '../../../web/views/view-address.ts';

describe('the address of a view', () => {
  it('is short, and is the same with or without the prefix of its id', () => {
    expect(viewKey('view:k7m2p9qd')).toBe('k7m2p9qd');
    expect([viewPath('view:k7m2p9qd'), viewPath('k7m2p9qd')]).toEqual(['/v/k7m2p9qd', '/v/k7m2p9qd']);
  });

  it('leads to its screen, which carries its name in the place of another', () => {
    expect(carriedAddress('/map?show=unlinked', 'view:k7m2p9qd')).toBe('/map?show=unlinked&saved=k7m2p9qd');
    expect(carriedAddress('/map?saved=other222', 'view:k7m2p9qd')).toBe('/map?saved=k7m2p9qd');
    expect(carriedAddress('/area/st%20ives', 'k7m2p9qd')).toBe('/area/st%20ives?saved=k7m2p9qd');
  });

  it('keeps the screen and its state, without the name, the site and the place on the page', () => {
    expect(screenAddress('http://127.0.0.1:4000/map?hide=a,b&saved=k7m2p9qd#content')).toBe('/map?hide=a,b');
    expect(screenAddress('/ties')).toBe('/ties');
    expect(screenAddress('/places?q=http://a b')).toBe('/places?q=http:%2F%2Fa+b');
  });

  it('shows the same in whatever order it is said, and not with anything more or less', () => {
    expect(sameScreen('/map?a=1&b=2&saved=x', '/map?b=2&a=1')).toBe(true);
    expect(sameScreen('/map?a=1&b=', '/map?a=1')).toBe(true);
    expect(sameScreen('/map?a=1', '/map?a=1&b=2')).toBe(false);
    expect(sameScreen('/map?a=1', '/ties?a=1')).toBe(false);
  });

  it('tells which screen it is of', () => {
    expect(['/map?area=cars', '/matching/plans', '/', '/area/cars'].map(screenWord)).toEqual(['map', 'matching', '', 'area']);
  });
});
