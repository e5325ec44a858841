import { mapTexts } from '../../texts/map.ts';
import { Button } from '../../ui/button.tsx';

interface ZoomButtonsProps {
  readonly geographic: boolean;
  readonly lasso: boolean;
  readonly onLasso: (on: boolean) => void;
  readonly onZoom: (by: 'in' | 'out' | 'all' | 'london') => void;
}

/** What the wheel and the fingers do, for the keyboard and for a steady hand. */
export function ZoomButtons({ geographic, lasso, onLasso, onZoom }: ZoomButtonsProps) {
  return (
    <div className="map-zoom map-keeps-free no-print">
      <Button aria-label={mapTexts.zoomIn} onClick={() => onZoom('in')}>
        +
      </Button>
      <Button aria-label={mapTexts.zoomOut} onClick={() => onZoom('out')}>
        −
      </Button>
      <Button onClick={() => onZoom('all')}>{mapTexts.wholeMap}</Button>
      {geographic && <Button onClick={() => onZoom('london')}>{mapTexts.london}</Button>}
      <Button aria-pressed={lasso} title={mapTexts.lassoHelp} onClick={() => onLasso(!lasso)}>
        {mapTexts.lasso}
      </Button>
    </div>
  );
}
