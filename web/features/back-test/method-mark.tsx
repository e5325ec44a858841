interface MethodMarkProps {
  readonly ours: boolean;
  readonly x: number;
  readonly y: number;
}

/** Ours a filled circle, those from the literature a hollow diamond: never told by colour alone. */
export const MethodMark = ({ ours, x, y }: MethodMarkProps) =>
  ours ? (
    <circle className="back-test-ours" cx={x} cy={y} r="5" />
  ) : (
    <path className="back-test-baseline" d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} />
  );
