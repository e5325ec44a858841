import { PNG } from 'pngjs';

/** Less than this in each colour, of 255, nobody sees. */
const SEEN = 24;

/** The share of pixels in which two pictures differ, 0 to 1; all of them where their sizes do. */
export function shareDiffering(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let pixel = 0; pixel < a.data.length; pixel += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(a.data[pixel + channel]! - b.data[pixel + channel]!) > SEEN)) differing += 1;
  }
  return differing / (a.width * a.height);
}
