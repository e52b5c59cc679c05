/**
 * A column's width in a file counts characters of the default font with their padding. At Calibri 11 a character is 7 pixels wide and the
 * padding 5 (ECMA-376 18.3.1.13); a pixel is three quarters of a point.
 */
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** 64 pixels: Excel's 8.43 characters. */
export const DEFAULT_WIDTH = 64 / PIXELS_PER_CHARACTER;

/** A file's width → points. */
export function pointsOfWidth(width: number): number {
  return Math.round(width * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}

/** Points → a file's width. */
export function widthOfPoints(points: number): number {
  return points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER;
}

/** A file's width → characters as Excel says them: 8.43 for 64 pixels. */
export function charactersOfWidth(width: number): number {
  const characters = (Math.round(width * PIXELS_PER_CHARACTER) - PADDING) / PIXELS_PER_CHARACTER;
  return Math.max(0, Math.round(characters * 100) / 100);
}

export function widthOfCharacters(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + PADDING) / PIXELS_PER_CHARACTER;
}
