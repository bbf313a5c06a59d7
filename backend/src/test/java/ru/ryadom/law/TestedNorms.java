package ru.ryadom.law;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.platform.commons.annotation.Testable;
import ru.ryadom.support.Applies;

/** Which tests carry which norm. */
final class TestedNorms {

	private TestedNorms() {
	}

	/** Names of tests by norm; only what JUnit runs counts as a test. */
	static Map<String, Set<String>> testsByNorm() {
		Map<String, Set<String>> tests = new TreeMap<>();
		for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
			.importPackages("ru.ryadom")) {
			for (JavaMethod method : type.getMethods()) {
				if (method.isMetaAnnotatedWith(Testable.class)) {
					Stream.concat(norms(type), norms(method))
						.forEach((norm) -> tests.computeIfAbsent(norm, (id) -> new TreeSet<>()).add(method.getName()));
				}
			}
		}
		return tests;
	}

	private static Stream<String> norms(HasAnnotations<?> element) {
		return element.tryGetAnnotationOfType(Applies.class).stream().flatMap((tag) -> Arrays.stream(tag.value()));
	}

}
