/** Something to press: one of the bot's own actions (at most 64 bytes, see `press.ts`), or a page to open. */
export type Button =
  | { readonly label: string; readonly press: string }
  | { readonly label: string; readonly url: string }

/** A file handed to the reader. */
export interface Handout {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** One message as every face shows it. Plain text: nothing in it is markup, so nothing a member typed can become markup. */
export interface Card {
  /** Shown bold above the text. */
  readonly heading?: string
  readonly text: string
  /** Rows of buttons; a terminal numbers them through. */
  readonly buttons?: readonly (readonly Button[])[]
  /** Offers the platform's own way to share a phone number. */
  readonly asksContact?: true
  readonly handout?: Handout
  /** Replaces the card whose button was pressed, where the platform can; else it is a new message. */
  readonly inPlace?: true
  /** Holds something personal: never shown in a group. */
  readonly personal?: true
}
