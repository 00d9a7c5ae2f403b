/**
 * The name lexicons in compiled form. The build replaces this module by its value (see bin/build.js), so that a run
 * loads numbers instead of parsing tables; from the sources it is computed here, once.
 */
import { commonCapitalised } from '../../lexicon/common-capitalised.ts';
import * as companies from '../../lexicon/companies/index.ts';
import { firstNames } from '../../lexicon/first-names.ts';
import { organisations } from '../../lexicon/organisations.ts';
import { places } from '../../lexicon/places.ts';
import { products } from '../../lexicon/products.ts';
import { type CompiledNames, compileNames } from './compile-names.ts';

export const compiledNames: CompiledNames = compileNames({
  companies,
  classes: { firstName: firstNames, place: places, organisation: organisations, product: products, common: commonCapitalised },
});
