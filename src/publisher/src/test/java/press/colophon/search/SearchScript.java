package press.colophon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/** The theme's search script, run without a browser on the files of an index. */
final class SearchScript implements AutoCloseable {
    private static final Path SCRIPT = Path.of("../../templates/journal/assets/search.js");

    private final Context context;
    private final ScriptableObject scope;
    private final Scriptable search;
    private final Map<String, String> files;
    private final Set<String> loaded = new TreeSet<>();

    /**
     * @param files texts of the index's files by path; empty to ask for tokens only
     */
    SearchScript(Map<String, String> files) {
        this.files = files;
        this.context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        context.setInterpretedMode(false);
        this.scope = context.initStandardObjects();
        try {
            context.evaluateString(scope, Files.readString(SCRIPT), "search.js", 1, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.search = (Scriptable) ScriptableObject.getProperty(scope, "ColophonSearch");
    }

    /** What was found. */
    record Found(List<Integer> documents, NativeObject whole) {}

    List<Token> tokens(String text, String language) {
        NativeArray tokens = (NativeArray) ScriptableObject.callMethod(search, "tokens", new Object[] {text, language});
        List<Token> list = new ArrayList<>();
        for (Object each : tokens) {
            NativeObject token = (NativeObject) each;
            list.add(new Token(
                    String.valueOf(token.get("text")),
                    ((Number) token.get("start")).intValue(),
                    ((Number) token.get("end")).intValue()));
        }
        return list;
    }

    String stem(String word) {
        return String.valueOf(ScriptableObject.callMethod(search, "stem", new Object[] {word}));
    }

    /** The documents that a reader is shown, best first. */
    Found find(String query, String language) {
        Object index = ScriptableObject.callMethod(search, "open", new Object[] {language, loader()});
        NativeObject[] result = new NativeObject[1];
        ScriptableObject.callMethod((Scriptable) index, "find", new Object[] {
            query, callback(found -> result[0] = (NativeObject) found)
        });
        Object runs = result[0].get("runs");
        List<Integer> shown = new ArrayList<>();
        for (Object id : (NativeArray) result[0].get("ids")) {
            ScriptableObject.callMethod((Scriptable) index, "entry", new Object[] {
                id,
                callback(entry -> {
                    if (Boolean.TRUE.equals(ScriptableObject.callMethod(search, "check", new Object[] {entry, runs}))) {
                        shown.add(((Number) id).intValue());
                    }
                })
            });
        }
        return new Found(shown, result[0]);
    }

    /** The snippet of a document for what was found, marks in brackets. */
    String snippet(String text, Found found, String language, int length) {
        NativeArray pieces = (NativeArray) ScriptableObject.callMethod(
                search, "snippet", new Object[] {text, found.whole().get("tokens"), language, length});
        StringBuilder shown = new StringBuilder();
        for (Object each : pieces) {
            NativeArray piece = (NativeArray) each;
            shown.append(Boolean.TRUE.equals(piece.get(1)) ? "[" + piece.get(0) + "]" : piece.get(0));
        }
        return shown.toString();
    }

    /** The files that are loaded before it is known which documents match. */
    Set<String> filesFor(String query, String language) {
        loaded.clear();
        Object index = ScriptableObject.callMethod(search, "open", new Object[] {language, loader()});
        ScriptableObject.callMethod((Scriptable) index, "find", new Object[] {query, callback(found -> {})});
        return loaded;
    }

    private BaseFunction loader() {
        return new BaseFunction() {
            @Override
            public Object call(Context now, Scriptable where, Scriptable self, Object[] arguments) {
                String path = arguments[0].toString().replaceFirst("^[a-z]+/", "") + ".js";
                String file = files.get(path);
                if (file == null) {
                    ((Function) arguments[1]).call(now, where, self, new Object[0]);
                } else {
                    loaded.add(path);
                    now.evaluateString(scope, file, path, 1, null);
                }
                return Undefined.instance;
            }
        };
    }

    private static BaseFunction callback(java.util.function.Consumer<Object> consumer) {
        return new BaseFunction() {
            @Override
            public Object call(Context now, Scriptable where, Scriptable self, Object[] arguments) {
                consumer.accept(arguments[0]);
                return Undefined.instance;
            }
        };
    }

    @Override
    public void close() {
        Context.exit();
    }
}
