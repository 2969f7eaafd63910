using System.Runtime.InteropServices;
using System.Text.Json;

namespace ResponseEval;

/// <summary>Reads a ctDNA sample.</summary>
internal sealed class CtdnaParser(JsonInput input)
{
    private const int Date = 0, Assay = 1, Unit = 2, Value = 3, Detected = 4, LimitOfDetection = 5, MutantMolecules = 6, TotalMolecules = 7,
        PlasmaMl = 8, Variants = 9;

    private const int VariantId = 0, VariantMutantMolecules = 1;

    private static readonly MemberNames Names = new(
        1u << Date,
        "date", "assay", "unit", "value", "detected", "limitOfDetection", "mutantMolecules", "totalMolecules", "plasmaMl", "variants");

    private static readonly MemberNames VariantNames = new(1u << VariantId, "id", "mutantMolecules", "totalMolecules");

    private readonly List<CtdnaVariant> variants = [];

    public CtdnaSample Read(ref Utf8JsonReader reader)
    {
        var sample = new CtdnaSample(DateOnly.MinValue);
        var members = new ObjectMembers(input, Names);
        while (members.MoveNext(ref reader))
            sample = members.Current switch
            {
                Date => sample with { Date = input.Date(ref reader) ?? DateOnly.MinValue },
                Assay => sample with { Assay = input.Text(ref reader) },
                Unit => sample with { Unit = input.Word(ref reader, Vocabulary.CtdnaUnits) ?? CtdnaUnit.Unspecified },
                Value => sample with { Value = input.Real(ref reader) },
                Detected => sample with { Detected = input.Flag(ref reader) },
                LimitOfDetection => sample with { LimitOfDetection = input.Real(ref reader) },
                MutantMolecules => sample with { MutantMolecules = input.Whole(ref reader) },
                TotalMolecules => sample with { TotalMolecules = input.Whole(ref reader) },
                PlasmaMl => sample with { PlasmaMilliliters = input.Real(ref reader) },
                _ => sample with { Variants = ReadVariants(ref reader) },
            };
        return sample;
    }

    private ValueList<CtdnaVariant> ReadVariants(ref Utf8JsonReader reader)
    {
        if (!input.IsArray(ref reader))
            return [];
        variants.Clear();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            input.Problems.EnterPart(Names[Variants], i);
            input.Member = null;
            variants.Add(input.IsObject(ref reader) ? ReadVariant(ref reader) : new CtdnaVariant(""));
            input.Problems.LeavePart();
        }

        return new ValueList<CtdnaVariant>(CollectionsMarshal.AsSpan(variants));
    }

    private CtdnaVariant ReadVariant(ref Utf8JsonReader reader)
    {
        string? id = null;
        long? mutant = null, total = null;
        var members = new ObjectMembers(input, VariantNames);
        while (members.MoveNext(ref reader))
            if (members.Current == VariantId)
                id = input.Id(ref reader);
            else if (members.Current == VariantMutantMolecules)
                mutant = input.Whole(ref reader);
            else
                total = input.Whole(ref reader);
        return new CtdnaVariant(id ?? "", mutant, total);
    }
}
