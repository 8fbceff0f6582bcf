/** What storage tells operators; pino and the console both fit. Never holds a member's words. */
export interface Log {
  info(text: string): void
  warn(text: string): void
}
