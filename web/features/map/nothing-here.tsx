import type { LevelWord } from '../../network/level.ts';
import { mapTexts } from '../../texts/map.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';

/** In the place of the map when filters leave nothing. */
export function NothingHere({ level, onShowEverything }: { readonly level: LevelWord; readonly onShowEverything: () => void }) {
  return (
    <Empty heading={mapTexts.nothingHere} action={<Button onClick={onShowEverything}>{mapTexts.showEverything}</Button>}>
      {mapTexts.nothingHereText(level)}
    </Empty>
  );
}
