/** Where a card goes. */
export interface Place {
  readonly chatId: number
  /** The card to replace, where the new one asks for it. */
  readonly pressed?: number | undefined
  /** In a group: the message it answers. */
  readonly answers?: number | undefined
  /** A topic of a forum. */
  readonly threadId?: number | undefined
}

export const repliesTo = ({ answers, threadId }: Place) => ({
  ...(answers === undefined ? {} : { reply_parameters: { message_id: answers, allow_sending_without_reply: true } }),
  ...(threadId === undefined ? {} : { message_thread_id: threadId }),
})
