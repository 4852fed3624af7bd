/**
 * What every page shares: language, appearance, navigation, addresses and paging. Must not know any feature.
 */
@NullMarked
package kz.saulet.web.shell;

import org.jspecify.annotations.NullMarked;
