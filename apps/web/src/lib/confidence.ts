/** `0.934` as `93 %`; never rounds up to certainty, nor down to nothing. */
export function formatConfidence(confidence: number): string {
  if (confidence >= 1) return '100 %'
  if (confidence <= 0) return '0 %'
  return `${Math.min(99, Math.max(1, Math.round(confidence * 100)))} %`
}
