using System.Text.Json;
using ResponseEval.Tool.Input;
using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Sharding;

/// <summary>The files beside a part: its index, and its manifest, which is there once the part is whole.</summary>
internal static class PartFiles
{
    public const string IndexEnding = ".index";
    public const string ManifestEnding = ".manifest.json";

    private const int LargestManifest = 16 * 1024 * 1024;

    /// <summary>The names of a part and of the files beside it.</summary>
    public static string[] Of(string part) => [part, part + IndexEnding, part + ManifestEnding];

    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public static void WriteManifest(string part, PartManifest manifest)
    {
        using var output = OutputTarget.Open(part + ManifestEnding, Stream.Null);
        output.Write(JsonSerializer.SerializeToUtf8Bytes(manifest, ManifestJson.Default.PartManifest));
        output.Write("\n"u8);
        output.Complete();
    }

    /// <summary>The manifest of a part; null if there is none.</summary>
    /// <exception cref="UsageException">It cannot be read, or is none.</exception>
    public static PartManifest? ReadManifest(string part)
    {
        var path = part + ManifestEnding;
        if (!File.Exists(path))
            return null;
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > LargestManifest)
                throw new IOException("it is larger than 16 MiB");
            var manifest = JsonSerializer.Deserialize(file, ManifestJson.Default.PartManifest) ?? throw new JsonException("it is null");
            _ = manifest.Run.ReadRules();
            return manifest;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(ReadFailure.Message(path, exception));
        }
        catch (JsonException exception)
        {
            throw new UsageException($"{path} is no manifest of a part: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>What is wrong with the files of a part; null if they are as the manifest says.</summary>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static string? Damage(string part, PartManifest manifest, CancellationToken interrupt) =>
        Damage(part, manifest.Part, interrupt) ?? Damage(part + IndexEnding, manifest.Index, interrupt);

    private static string? Damage(string file, FileDigest wanted, CancellationToken interrupt)
    {
        if (!File.Exists(file))
            return $"there is no '{file}'";
        if (new FileInfo(file).Length is var size && size != wanted.Size)
            return $"'{file}' has {size} bytes, not {wanted.Size} as its manifest says";
        var found = FileDigest.Of(file, interrupt);
        return found == wanted ? null
            : $"'{file}' has SHA-256 {found.Sha256}, not {wanted.Sha256} as its manifest says";
    }
}
