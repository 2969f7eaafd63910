using ResponseEval.Tool.Input;

namespace ResponseEval.Tool.Rules;

/// <summary>Finds the rules that <c>--rules</c> names: a preset, or a JSON file.</summary>
internal static class RulesChoice
{
    private const int LargestFile = 1024 * 1024;

    /// <summary>The rules.</summary>
    /// <param name="nameOrFile">As the user wrote it; null for the default.</param>
    /// <exception cref="UsageException">There are no such rules, or they are not valid; all their problems are named.</exception>
    public static ProtocolRules Find(string? nameOrFile)
    {
        if (nameOrFile is null)
            return ProtocolRules.Default;
        foreach (var preset in ProtocolRules.Presets)
            if (preset.Name == nameOrFile)
                return preset;
        if (!File.Exists(nameOrFile) && !Directory.Exists(nameOrFile))
            throw new UsageException($"there are no rules '{nameOrFile}': give a file, or one of the presets: {PresetNames()}");
        return Read(nameOrFile);
    }

    public static string PresetNames()
    {
        var names = new List<string>();
        foreach (var preset in ProtocolRules.Presets)
            names.Add(preset.Name);
        return string.Join(", ", names);
    }

    private static ProtocolRules Read(string file)
    {
        ReadOnlySpan<byte> bytes = ReadAll(file);
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var reading = RulesJson.Read(bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes);
        if (reading.Rules is not null)
            return reading.Rules;
        var messages = new List<string>();
        foreach (var problem in reading.Problems)
            messages.Add((problem.Place.Subject is null ? problem with { Place = problem.Place with { Subject = file } } : problem).ToString());
        throw new UsageException(messages);
    }

    /// <summary>The bytes of a small file.</summary>
    /// <exception cref="UsageException">It cannot be read, or is larger than 1 MiB.</exception>
    internal static byte[] ReadAll(string file)
    {
        try
        {
            if (Directory.Exists(file))
                throw new IOException("it is a directory");
            using var stream = File.OpenRead(file);
            var bytes = new byte[LargestFile + 1];
            var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count <= LargestFile ? bytes[..count] : throw new IOException("it is larger than 1 MiB");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(ReadFailure.Message(file, exception));
        }
    }
}
