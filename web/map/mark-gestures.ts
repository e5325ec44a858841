import type Sigma from 'sigma';
import { drawnRound, outlineOf } from './drawn-round.ts';
import { fit } from './fit-canvas.ts';
import type { SceneNode } from './scene.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface GestureEvents {
  readonly nodes: () => readonly SceneNode[];
  readonly onLasso: (ids: readonly string[]) => void;
  readonly onPin: (id: string, place: Place) => void;
  /** A mark on its way. */
  readonly onMove: (id: string, place: Place) => void;
}

export interface MarkGestures {
  /** Off: what is being drawn or carried is let go, too. */
  lasso(on: boolean): void;
  /** A drag has just ended: the click that follows means nothing. */
  justEnded(): boolean;
  destroy(): void;
}

/** Less is a click by an unsteady hand. */
const LEAST_DRAG_PX = 5;

/** What dragging does besides moving the map: it carries a mark elsewhere, or draws a line round several. */
export function markGestures(sigma: Sigma, container: HTMLElement, { nodes, onLasso, onPin, onMove }: GestureEvents): MarkGestures {
  const canvas = sigma.createCanvas('lasso', { afterLayer: 'names' as never });
  const pen = canvas.getContext('2d');
  let carried: { readonly id: string; readonly from: Place; readonly home: Place; moved: boolean } | undefined;
  let line: Place[] | undefined;
  let always = false;
  let ended = false;

  /** What is pressed from now on is something else. */
  const begin = (): void => {
    ended = false;
  };

  const at = ({ clientX, clientY }: MouseEvent): Place => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  sigma.on('downNode', ({ node, event, preventSigmaDefault }) => {
    const mark = nodes().find(({ id }) => id === node);
    if (!mark || mark.fixed || always || event.original.shiftKey || !(event.original instanceof MouseEvent) || event.original.button !== 0) return;
    preventSigmaDefault();
    carried = { id: node, from: { x: event.x, y: event.y }, home: { x: mark.x, y: mark.y }, moved: false };
  });

  // While a mark is carried the map stands still.
  sigma.on('moveBody', ({ preventSigmaDefault }) => {
    if (carried) preventSigmaDefault();
  });

  function onDown(event: PointerEvent): void {
    if (event.button !== 0 || !(always || event.shiftKey)) return;
    // The map must not move under the line.
    event.stopPropagation();
    line = [at(event)];
  }

  const stopMouse = (event: MouseEvent): void => {
    if (event.button === 0 && (always || event.shiftKey)) event.stopPropagation();
  };
  const stopTouch = (event: TouchEvent): void => {
    if (always) event.stopPropagation();
  };

  function onMoveOver(event: PointerEvent): void {
    if (!line && !carried) return;
    const here = at(event);
    if (line) {
      line.push(here);
      draw();
    } else if (carried) {
      if (!carried.moved && Math.hypot(here.x - carried.from.x, here.y - carried.from.y) < LEAST_DRAG_PX) return;
      carried.moved = true;
      onMove(carried.id, sigma.viewportToGraph(here));
    }
  }

  function onUp(event: PointerEvent): void {
    const here = at(event);
    if (carried?.moved) {
      ended = true;
      onPin(carried.id, sigma.viewportToGraph(here));
    }
    carried = undefined;
    if (!line) return;
    const drawn = line;
    line = undefined;
    draw();
    const [start] = drawn;
    const far = Math.max(...drawn.map(({ x, y }) => Math.hypot(x - start!.x, y - start!.y)));
    if (far < LEAST_DRAG_PX) return;
    ended = true;
    onLasso(drawnRound(drawn, nodes().map(({ id, x, y }) => ({ id, ...sigma.graphToViewport({ x, y }) }))));
  }

  /** Somebody thought better of it, or the system has taken the pointer away. */
  function onCancel(): void {
    if (carried?.moved) onMove(carried.id, carried.home);
    carried = undefined;
    line = undefined;
    draw();
  }

  function draw(): void {
    if (!pen) return;
    const { width, height } = sigma.getDimensions();
    fit(canvas, pen, width, height);
    if (!line) return;
    pen.strokeStyle = getComputedStyle(container).getPropertyValue('--accent') || '#0b5f5a';
    pen.lineWidth = 1.5;
    pen.setLineDash([5, 4]);
    pen.beginPath();
    outlineOf(line).forEach(({ x, y }, i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
    pen.closePath();
    pen.stroke();
  }

  window.addEventListener('pointerdown', begin, true);
  container.addEventListener('pointerdown', onDown, true);
  container.addEventListener('mousedown', stopMouse, true);
  container.addEventListener('touchstart', stopTouch, true);
  window.addEventListener('pointermove', onMoveOver);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onCancel);
  return {
    lasso: (on) => {
      always = on;
      if (!on) onCancel();
    },
    justEnded: () => ended,
    destroy: () => {
      window.removeEventListener('pointerdown', begin, true);
      container.removeEventListener('pointerdown', onDown, true);
      container.removeEventListener('mousedown', stopMouse, true);
      container.removeEventListener('touchstart', stopTouch, true);
      window.removeEventListener('pointermove', onMoveOver);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
    },
  };
}
