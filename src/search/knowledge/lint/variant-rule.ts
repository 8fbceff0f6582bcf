import { normalise, squeeze } from '../../text/normalise.ts'
import type { Knowledge } from '../read-knowledge.ts'
import type { WrittenSection } from '../section-file.ts'
import { mistakeIn, type Rule } from './rule.ts'

const FEWEST_VARIANTS = 10

const variantKey = (variant: string): string => squeeze(normalise(variant))

export function variantRule({ sections }: Knowledge): Rule {
  const owners = new Map<string, Set<WrittenSection>>()
  for (const written of sections) {
    for (const variant of written.section.variants)
      owners.set(variantKey(variant), (owners.get(variantKey(variant)) ?? new Set()).add(written))
  }
  return (written) => {
    const { variants } = written.section
    const few = new Set(variants.map(variantKey)).size < FEWEST_VARIANTS
    const shared = variants.filter((variant) =>
      [...(owners.get(variantKey(variant)) ?? [])].some((other) => rivals(other, written)),
    )
    return [
      ...(few
        ? [
            mistakeIn(
              written,
              `'이렇게도 물어요'가 ${variants.length}개예요`,
              `서로 다른 질문을 ${FEWEST_VARIANTS}개 이상 적어 주세요.`,
            ),
          ]
        : []),
      ...shared.map((variant) =>
        mistakeIn(written, `다른 항목에도 있는 질문이에요: ${variant}`, '더 알맞은 한 항목에만 남겨 주세요.'),
      ),
    ]
  }
}

/** Two sections that can answer one member on one day; a rule before and after its change may be asked for alike. */
function rivals({ section: one }: WrittenSection, { section: other }: WrittenSection): boolean {
  const apart = (one.validTo ?? '9999') < (other.validFrom ?? '') || (other.validTo ?? '9999') < (one.validFrom ?? '')
  return one !== other && !apart && one.jurisdictions.some((jurisdiction) => other.jurisdictions.includes(jurisdiction))
}
