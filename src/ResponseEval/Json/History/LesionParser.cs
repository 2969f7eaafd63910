using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ResponseEval;

/// <summary>Reads the declaration of a lesion.</summary>
internal static class LesionParser
{
    private const int Id = 0, Role = 1, Organ = 2, Location = 3, LymphNode = 4, IrradiatedOn = 5, Nature = 6;

    private static readonly MemberNames Names = new(
        (1u << Id) | (1u << Role), "id", "role", "organ", "location", "lymphNode", "irradiatedOn", "nature");

    public static LesionValues Read(ref Utf8JsonReader reader, JsonInput input)
    {
        var values = default(LesionValues);
        var members = new ObjectMembers(input, Names);
        while (members.MoveNext(ref reader))
            switch (members.Current)
            {
                case Id:
                    values.Id = input.Id(ref reader);
                    if (values.Id is not null)
                        input.Problems.NameLesion(values.Id);
                    break;
                case Role:
                    values.Role = input.Word(ref reader, Vocabulary.Roles) ?? LesionRole.Unspecified;
                    break;
                case Organ:
                    values.Organ = input.Text(ref reader);
                    break;
                case Location:
                    values.Location = input.Text(ref reader);
                    break;
                case LymphNode:
                    values.IsLymphNode = input.Flag(ref reader) ?? false;
                    break;
                case IrradiatedOn:
                    values.IrradiatedOn = input.Date(ref reader);
                    break;
                case Nature:
                    values.Nature = input.Word(ref reader, Vocabulary.Natures) ?? LesionNature.Unspecified;
                    break;
            }

        return values;
    }

    /// <summary>Reads a lesion in the usual form.</summary>
    public static bool TryReadUsual(ref UsualForm form, StringCache strings, [NotNullWhen(true)] out Lesion? lesion)
    {
        lesion = null;
        string? organ = null, location = null;
        if (!form.Pass("{\"id\":\""u8) || !form.TryText(out var id) || id.IsEmpty
            || !form.Pass(",\"role\":\""u8) || !form.TryWord(Vocabulary.Roles, out var role))
            return false;
        if (form.Pass(",\"organ\":\""u8))
        {
            if (!form.TryText(out var text))
                return false;
            organ = strings.Get(text);
        }

        if (form.Pass(",\"location\":\""u8))
        {
            if (!form.TryText(out var text))
                return false;
            location = strings.Get(text);
        }

        var isLymphNode = form.Pass(",\"lymphNode\":true"u8);
        if (!form.Pass("}"u8))
            return false;
        lesion = new(strings.Get(id), role) { Site = new AnatomicSite(organ, location), IsLymphNode = isLymphNode };
        return true;
    }
}

/// <summary>What was read of a lesion.</summary>
internal struct LesionValues
{
    public string? Id;
    public LesionRole Role;
    public string? Organ;
    public string? Location;
    public bool IsLymphNode;
    public DateOnly? IrradiatedOn;
    public LesionNature Nature;

    /// <summary>The lesion, with its id or what stands for it.</summary>
    public readonly Lesion Make(string id) => new(id, Role)
    {
        Site = new AnatomicSite(Organ, Location),
        IsLymphNode = IsLymphNode,
        IrradiatedOn = IrradiatedOn,
        Nature = Nature,
    };
}
