/** Where nodes were put by hand, by their ids. */
export type ViewPositions = Readonly<Record<string, readonly [number, number]>>;
export type ReadPositions = () => ViewPositions | undefined;

let read: ReadPositions | undefined;

/** Lets whoever saves the view ask the screen where things stand; call what it gives once the screen is gone. */
export function offerPositions(offered: ReadPositions): () => void {
  read = offered;
  return () => {
    if (read === offered) read = undefined;
  };
}

/** Where things stand on the screen shown; undefined where nothing was put anywhere. */
export const positionsShown = (): ViewPositions | undefined => read?.();
