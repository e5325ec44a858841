import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { MarkShape } from './scene.ts';

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;
const SHAPES: readonly MarkShape[] = ['circle', 'square', 'diamond', 'triangle', 'cross', 'ring', 'star', 'wedge', 'person'];

/** What a mark needs beyond what every node has. */
export interface MarkData {
  readonly shape: MarkShape;
  readonly hollow: boolean;
  readonly paper: string;
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_paper;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_hollow;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_paper;
varying vec2 v_pixel;
varying float v_radius;
varying float v_shape;
varying float v_hollow;

void main() {
  v_radius = a_size / u_sizeRatio;
  v_pixel = a_corner * (v_radius * 1.45 + 4.0);
  v_shape = a_shape;
  v_hollow = a_hollow;
  vec2 position = a_position + v_pixel * u_correctionRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_paper = a_paper;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

/** Signed distances in pixels; equal area for circle, square and diamond. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_paper;
varying vec2 v_pixel;
varying float v_radius;
varying float v_shape;
varying float v_hollow;
uniform float u_pixelRatio;

// Signed distance to a star of five points (Quilez, sdStar5); its notches lie half as far out as its points.
float outsideStar(vec2 p, float r) {
  vec2 side = vec2(0.809017, -0.587785);
  vec2 otherSide = vec2(-side.x, side.y);
  p.x = abs(p.x);
  p -= 2.0 * max(dot(side, p), 0.0) * side;
  p -= 2.0 * max(dot(otherSide, p), 0.0) * otherSide;
  p.x = abs(p.x);
  p.y -= r;
  vec2 edge = 0.5 * vec2(0.587785, 0.809017) - vec2(0.0, 1.0);
  float along = clamp(dot(p, edge) / dot(edge, edge), 0.0, r);
  return length(p - edge * along) * sign(p.y * edge.x - p.x * edge.y);
}

float outside() {
  vec2 p = abs(v_pixel);
  if (v_shape < 0.5) return length(p) - v_radius;
  if (v_shape < 1.5) return max(p.x, p.y) - 0.886 * v_radius;
  if (v_shape < 2.5) return (p.x + p.y - 1.253 * v_radius) * 0.7071;
  if (v_shape < 3.5) return max(p.x * 0.866 + v_pixel.y * 0.5, -v_pixel.y) - 0.62 * v_radius;
  if (v_shape < 4.5) return max(max(p.x, p.y) - 1.05 * v_radius, min(p.x, p.y) - 0.4 * v_radius);
  if (v_shape < 5.5) return abs(length(p) - 0.75 * v_radius) - 0.25 * v_radius;
  if (v_shape < 6.5) return outsideStar(v_pixel, 1.35 * v_radius);
  if (v_shape < 7.5) return max(p.x * 0.866 - v_pixel.y * 0.5, v_pixel.y) - 0.62 * v_radius;
  float head = length(v_pixel - vec2(0.0, 0.72 * v_radius)) - 0.46 * v_radius;
  vec2 body = v_pixel + vec2(0.0, 0.9 * v_radius);
  return min(head, max(length(body) - v_radius, -body.y));
}

void main() {
  float d = outside();
  #ifdef PICKING_MODE
  gl_FragColor = d < 3.0 ? v_color : vec4(0.0);
  #else
  float soft = 0.5 / u_pixelRatio;
  float rim = v_hollow > 0.5 ? 0.8 : 0.75;
  float whole = 1.0 - smoothstep(rim - soft, rim + soft, d);
  float inner = v_hollow > 0.5
    ? smoothstep(-0.8 - soft, -0.8 + soft, d)
    : 1.0 - smoothstep(-soft, soft, d);
  vec4 color = mix(v_paper, v_color, inner);
  float alpha = color.a * whole;
  gl_FragColor = vec4(color.rgb * alpha, alpha);
  #endif
}`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Draws every mark of the map: filled or hollow, edged with paper, easy to hit. */
export class MarkProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_hollow', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_paper', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [[-1, -1], [1, -1], [1, 1], [-1, -1], [1, 1], [-1, 1]],
    };
  }

  processVisibleItem(nodeIndex: number, offset: number, data: NodeDisplayData & Partial<MarkData>): void {
    this.array.set(
      [
        data.x,
        data.y,
        data.size,
        SHAPES.indexOf(data.shape ?? 'circle'),
        data.hollow ? 1 : 0,
        floatColor(data.color),
        floatColor(data.paper ?? data.color),
        nodeIndex,
      ],
      offset,
    );
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, params.pixelRatio);
  }
}
