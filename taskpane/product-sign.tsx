import { useId } from "react";

/** The product's sign: a disc cut into two shares, and the cut is a check. The gap is transparent, so it holds on every background. */
export function ProductSign({ size }: { readonly size: number }) {
  const id = useId();
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <mask id={`${id}cut`}>
        <rect width="32" height="32" fill="#fff" />
        <path d="M-1 12.5 12.8 22.6 30 1.4" fill="none" stroke="#000" strokeWidth="4.5" strokeLinejoin="round" />
      </mask>
      <clipPath id={`${id}small`}>
        <path d="M-4 10.3 12.8 22.6 33-2.3V-8H-8Z" />
      </clipPath>
      <g mask={`url(#${id}cut)`}>
        <circle cx="16" cy="16" r="15" fill="#1a77c9" />
        <circle cx="16" cy="16" r="15" fill="#eaa300" clipPath={`url(#${id}small)`} />
      </g>
    </svg>
  );
}
