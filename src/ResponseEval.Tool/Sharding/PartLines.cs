using System.Text.Json;
using System.Text.Json.Serialization;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Sharding;

/// <summary>The lines of a part and of its index, read and written by code that the build makes. Unknown, repeated and missing members are errors.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(NameConverter<OverallResponse>),
        typeof(NameConverter<IrecistResponse>),
        typeof(NameConverter<ResponsePattern>),
        typeof(NameConverter<HyperprogressionDefinition>),
        typeof(NameConverter<FindingStatus>),
        typeof(NameConverter<Endpoint>),
    ])]
[JsonSerializable(typeof(PartEntry))]
[JsonSerializable(typeof(SubjectRecordLine))]
[JsonSerializable(typeof(DerivationHeaderLine))]
[JsonSerializable(typeof(DerivedSubjectLine))]
[JsonSerializable(typeof(ProblemLine[]))]
internal sealed partial class PartLines : JsonSerializerContext
{
    /// <summary>An enumeration by name, never by number.</summary>
    internal sealed class NameConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
        where T : struct, Enum;
}

/// <summary>The manifest of a part, likewise.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(PartManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
