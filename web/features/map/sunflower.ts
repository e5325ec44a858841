const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The place of the i-th seed of a sunflower about its middle, seeds `apart` from each other (Vogel 1979). The first is in the middle. */
export function sunflower(i: number, apart: number): { readonly x: number; readonly y: number } {
  const far = apart * 0.9 * Math.sqrt(i);
  const angle = i * GOLDEN_ANGLE;
  return { x: Math.cos(angle) * far, y: Math.sin(angle) * far };
}
