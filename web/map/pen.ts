/** What the map's parts draw with: a canvas, or something that draws as one. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'arc' | 'rect' | 'closePath' | 'fill' | 'stroke'
  | 'fillRect' | 'strokeRect' | 'fillText' | 'strokeText' | 'measureText' | 'setLineDash' | 'save' | 'restore' | 'translate' | 'clip'
  | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'font' | 'textBaseline'
>;
