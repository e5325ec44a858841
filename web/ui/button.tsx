import type { ButtonHTMLAttributes, Ref } from 'react';
import './button.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `filled`: the one thing to do in a view; `quiet`: a link that acts. */
  readonly look?: 'plain' | 'filled' | 'quiet';
  readonly ref?: Ref<HTMLButtonElement>;
  /** Nothing is left to do, and the focus stays: for acts that end themselves, of which a disabled button would lose it. */
  readonly spent?: boolean;
}

export function Button({ look = 'plain', className = '', type = 'button', spent = false, onClick, ...rest }: ButtonProps) {
  return <button type={type} className={`button button-${look} ${className}`} aria-disabled={spent || undefined} onClick={spent ? undefined : onClick} {...rest} />;
}
