import { consent } from '../core/intake/steps/consent.ts'

/** Lets staff refer the case to another body; free to refuse (kr 개인정보 보호법 제17·22조, cn 个人信息保护法 第23条). */
export const PASS_ON = consent(
  {
    ko: '필요하면 다른 기관에 전해도 될까요?',
    en: 'May we pass this to another body where needed? You may say no.',
    zh: '需要时，可以转交给其他机构吗？',
  },
  {
    required: false,
    hint: {
      ko: '받는 곳: 노동·안전 행정기관, 산재보험 기관, 3자 협의체\n전하는 것: 여기에 적은 내용과 자료\n쓰는 곳과 기간: 이 일을 해결하는 데에, 끝날 때까지\n동의하지 않으셔도 접수는 그대로 해요.',
      en: 'Who: labour and safety authorities, the injury insurance, tripartite bodies\nWhat: what you wrote and sent here\nFor: resolving this matter, until it ends\nYour report is taken up either way.',
      zh: '接收方：劳动、安全主管部门，工伤保险机构，三方协商机构\n内容：您在这里写的内容和材料\n用途和期限：用于解决此事，直到办结\n不同意也照常受理。',
    },
  },
)
