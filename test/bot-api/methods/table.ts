import type { Methods } from '../call.ts'
import { answerCallbackQuery } from './answer-callback.ts'
import {
  getChat,
  getChatAdministrators,
  getChatMember,
  getChatMemberCount,
  leaveChat,
  sendChatAction,
} from './chats.ts'
import { deleteMyCommands, getMyCommands, setMyCommands } from './commands.ts'
import { copyMessage, forwardMessage } from './copy-message.ts'
import { deleteMessage, deleteMessages } from './delete-message.ts'
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit-message.ts'
import { getFile } from './get-file.ts'
import { sendFile, sendMediaGroup } from './send-file.ts'
import { sendMessage } from './send-message.ts'
import { settings } from './settings.ts'

const AGREED = [
  'logOut',
  'close',
  'setMyDefaultAdministratorRights',
  'pinChatMessage',
  'unpinChatMessage',
  'unpinAllChatMessages',
  'setMessageReaction',
  'answerInlineQuery',
  'banChatMember',
  'unbanChatMember',
  'restrictChatMember',
]

/** Every method but those about updates, by lower-case name: the real server ignores case. */
export const METHODS: Methods = {
  ...Object.fromEntries(AGREED.map((name) => [name.toLowerCase(), () => true])),
  ...settings,
  getme: ({ world }) => world.bot,
  sendmessage: sendMessage,
  senddocument: sendFile('document'),
  sendphoto: sendFile('photo'),
  sendaudio: sendFile('audio'),
  sendvideo: sendFile('video'),
  sendvoice: sendFile('voice'),
  sendanimation: sendFile('animation'),
  sendsticker: sendFile('sticker'),
  sendmediagroup: sendMediaGroup,
  copymessage: copyMessage,
  forwardmessage: forwardMessage,
  editmessagetext: editMessageText,
  editmessagecaption: editMessageCaption,
  editmessagereplymarkup: editMessageReplyMarkup,
  deletemessage: deleteMessage,
  deletemessages: deleteMessages,
  answercallbackquery: answerCallbackQuery,
  getfile: getFile,
  setmycommands: setMyCommands,
  getmycommands: getMyCommands,
  deletemycommands: deleteMyCommands,
  getchat: getChat,
  getchatmember: getChatMember,
  getchatadministrators: getChatAdministrators,
  getchatmembercount: getChatMemberCount,
  leavechat: leaveChat,
  sendchataction: sendChatAction,
}
