import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { LANE_PX } from './tie-curve.ts';
import type { Dash } from './scene.ts';

const UNIFORMS = ['u_faint', 'u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;
const STEPS = 12;

/** What a tie needs beyond what every edge has. */
export interface TieData {
  readonly dash: Dash;
  readonly lane: number;
  /** Pixels while other ties are looked at. */
  readonly faint: number;
  /** Looked at while others are faint: drawn above by a pen. */
  readonly lit: boolean;
}

const DASHES: readonly Dash[] = ['none', 'dashed', 'dotted', 'long', 'dash-dot', 'sparse'];

/** Ties of more than 70 pixels bend to one side by a tenth of their length; shorter ones are straight. */
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_dash;
attribute float a_lane;
attribute float a_faint;
attribute float a_lit;
attribute float a_along;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform vec4 u_faint;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_run;
varying float v_dash;

void main() {
  float pixel = u_correctionRatio * 2.0;
  vec2 way = a_end - a_start;
  float far = length(way);
  vec2 aside = far > 0.0 ? vec2(way.y, -way.x) / far : vec2(0.0);
  float bend = 0.1 * far * smoothstep(60.0, 80.0, far / pixel) + a_lane * ${LANE_PX.toFixed(1)} * pixel;
  vec2 control = (a_start + a_end) * 0.5 + aside * bend;
  float t = a_along;
  float u = 1.0 - t;
  vec2 point = u * u * a_start + 2.0 * u * t * control + t * t * a_end;
  vec2 heading = 2.0 * u * (control - a_start) + 2.0 * t * (a_end - control);
  float pace = length(heading);
  vec2 normal = pace > 0.0 ? vec2(-heading.y, heading.x) / pace : vec2(0.0);
  bool isFaint = u_faint.a > 0.0;
  float width = isFaint ? a_faint * (1.0 - a_lit) : a_width;
  v_half = width * 0.5;
  v_run = t * far / pixel;
  v_dash = isFaint ? 0.0 : a_dash;
  v_across = a_side * (v_half + 1.0);
  gl_Position = width > 0.0 ? vec4((u_matrix * vec3(point + normal * v_across * pixel, 1)).xy, 0, 1) : vec4(2, 2, 2, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = isFaint ? u_faint : a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_run;
varying float v_dash;
uniform float u_pixelRatio;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  // In pixels, as DASHES in tie-layer has them: faded ties, then what is shared, each kind its own.
  if (v_dash > 4.5) { if (mod(v_run, 9.0) > 1.5) discard; }
  else if (v_dash > 3.5) { float run = mod(v_run, 11.5); if (run > 9.5 || (run > 6.0 && run < 8.0)) discard; }
  else if (v_dash > 2.5) { if (mod(v_run, 9.0) > 6.0) discard; }
  else if (v_dash > 1.5) { if (mod(v_run, 5.5) > 1.5) discard; }
  else if (v_dash > 0.5 && mod(v_run, 5.0) > 2.0) discard;
  float soft = 0.5 / u_pixelRatio;
  float alpha = v_color.a * (1.0 - smoothstep(v_half - soft, v_half + soft, abs(v_across)));
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

/** Draws ties as lines that bend when they are long; in one faint colour while `faint` gives it, but for those lit. */
export const tieProgram = (faint: () => string | undefined) => class TieProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 2 * (STEPS + 1),
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_dash', size: 1, type: FLOAT },
        { name: 'a_lane', size: 1, type: FLOAT },
        { name: 'a_faint', size: 1, type: FLOAT },
        { name: 'a_lit', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_along', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: Array.from({ length: STEPS + 1 }, (_, i) => [
        [i / STEPS, -1],
        [i / STEPS, 1],
      ]).flat(),
    };
  }

  processVisibleItem(
    edgeIndex: number,
    offset: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<TieData>,
  ): void {
    const dash = DASHES.indexOf(data.dash ?? 'none');
    const { size, lane = 0, faint: width = 0, lit = false, color } = data;
    this.array.set([source.x, source.y, target.x, target.y, size, dash, lane, width, lit ? 1 : 0, floatColor(color), edgeIndex], offset);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform4fv(uniformLocations['u_faint'] ?? null, channels(faint()));
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, params.pixelRatio);
  }
};

/** Of `#rrggbb`, from 0 to 1; all nought where there is no colour. */
const channels = (colour: string | undefined): number[] => (colour ? [...[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255), 1] : [0, 0, 0, 0]);
