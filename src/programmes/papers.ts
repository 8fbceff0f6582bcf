import { attachment } from '../core/intake/steps/attachment.ts'
import type { Text } from '../core/text.ts'

/** Papers that may be left out: whoever has none at hand hands in first, and brings them when staff ask. */
export const papers = (ask: Text) =>
  attachment(ask, {
    optional: true,
    max: 10,
    hint: {
      ko: '사진이나 파일로 보내 주세요. 지금 없으면 건너뛰고 나중에 내셔도 돼요. 신분증 번호는 가려 주세요.',
      en: 'Photos or files. If you have none now, skip this and bring them later. Cover identity numbers.',
      zh: '请发照片或文件。现在没有可以跳过，以后再补。请遮住证件号码。',
    },
  })
