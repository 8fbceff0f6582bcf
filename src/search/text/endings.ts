/** Particles and endings that wsj takes off a word, from Korean as members and Yanbian speakers type it. */
const PARTICLES =
  '으로부터 에게서 한테서 이라도 이라는 이라고 에서는 에서도 으로는 으로도 까지는 까지도 부터는 에게는 한테는 에서 에게 한테 으로 까지 부터 보다 처럼 만큼 마다 조차 마저 밖에 이나 라도 라는 라고 이란 이랑 하고 이며 이고 께서 은 는 이 가 을 를 에 의 와 과 도 만 로 랑 란 요'
const ENDINGS =
  '했는데요 했습니다 했는데 했어요 했을때 하였는데 하는데요 하는데 하려면 하려고 합니다 합니까 하나요 하는 하면 하고 하지 한다 하다 할때 한가요 할까요 해서 해도 해야 해요 당했어요 당했는데 당하면 당한 당해서 되나요 되는데 됩니다 됩니까 되면 되는 된다 되어 돼요 됐어요 됐는데 됐습니다 인가요 인데요 인데 이에요 예요 입니까 입니다 습니다 습니까 었어요 았어요 었는데 았는데 었습니다 았습니다 어요 아요 나요 까요 는데요 는데 은데 려면 려고 슴다 슴까 임다 임까 함다 함까 됨다 됨까'

const suffixes = (list: string): string[] => list.split(' ').sort((one, other) => other.length - one.length)
const RULES = suffixes(`${PARTICLES} ${ENDINGS}`)
const LAST_RULES = suffixes(PARTICLES)

/** The word without its ending and particle; at least two characters stay. */
export function stripEndings(word: string): string {
  return withoutSuffix(withoutSuffix(word, RULES), LAST_RULES)
}

function withoutSuffix(word: string, rules: readonly string[]): string {
  const suffix = rules.find((rule) => word.length - rule.length >= 2 && word.endsWith(rule))
  return suffix === undefined ? word : word.slice(0, -suffix.length)
}
