package ru.ryadom.law.yaml;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML, and JSON as a part of it. Only {@code null} is told apart from text, so
 * that no day becomes a time, no {@code NO} a falsehood and no {@code 08} an octal
 * number.
 */
final class YamlReader {

	private final ClassLoader classes;

	YamlReader(ClassLoader classes) {
		this.classes = classes;
	}

	/** The files of the class path that match, by name; at least one must. */
	List<YamlNode> readAll(String pattern) {
		try {
			Resource[] found = new PathMatchingResourcePatternResolver(this.classes)
				.getResources("classpath:" + pattern);
			if (found.length == 0) {
				throw new BrokenLawFile(pattern, "нет ни одного файла");
			}
			return Arrays.stream(found)
				.sorted(Comparator.comparing((resource) -> String.valueOf(resource.getFilename())))
				.map((resource) -> read(folder(pattern) + resource.getFilename(), resource))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String folder(String pattern) {
		return pattern.substring(0, pattern.lastIndexOf('/') + 1);
	}

	private static YamlNode read(String name, Resource resource) {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		options.setMaxAliasesForCollections(0);
		DumperOptions dumper = new DumperOptions();
		Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new TextsOnly());
		try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
			return new YamlNode(name, yaml.load(reader));
		}
		catch (YAMLException ex) {
			throw new BrokenLawFile(name, String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class TextsOnly extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			addImplicitResolver(Tag.NULL, NULL, "~nN\0");
			addImplicitResolver(Tag.NULL, EMPTY, null);
		}

	}

}
