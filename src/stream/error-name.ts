/** True for the name of an event that reports an error, whatever its data is. */
export function isErrorName(event: string): boolean {
  return event.length < 10 && /^(?:error|exception)$/i.test(event);
}
