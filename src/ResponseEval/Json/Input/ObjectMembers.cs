using System.Text.Json;

namespace ResponseEval;

/// <summary>
/// Walks through the members of one object: passes over unknown, repeated and null members with their problems, and reports required
/// ones that are missing at the end. Whoever takes a member reads its value to the end.
/// </summary>
internal ref struct ObjectMembers(JsonInput input, MemberNames names)
{
    private uint seen;
    private int place = -1;

    /// <summary>The place of the member among the names; the reader stands at its value.</summary>
    public readonly int Current => place;

    public bool MoveNext(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var found = names.Find(ref reader, place + 1);
            if (found < 0)
            {
                PassOver(ref reader, ProblemCatalogue.UnknownMember, names.Allowed);
                continue;
            }

            if ((seen & (1u << found)) != 0)
            {
                PassOver(ref reader, ProblemCatalogue.MemberTwice, "each member once");
                continue;
            }

            seen |= 1u << found;
            place = found;
            input.Member = names[found];
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
                return true;
            if ((names.Required & (1u << found)) != 0)
                input.Add(ProblemCatalogue.MissingMember, "null", "a value for the required member");
        }

        ReportMissing();
        return false;
    }

    private readonly void PassOver(ref Utf8JsonReader reader, ProblemKind kind, string expected)
    {
        var name = reader.ValueSpan.IsEmpty ? "\"\"" : JsonInput.RawText(reader.ValueSpan);
        input.Problems.Add(kind, name, expected, name);
        reader.Read();
        reader.Skip();
    }

    private readonly void ReportMissing()
    {
        var missing = names.Required & ~seen;
        for (var i = 0; missing != 0; i++, missing >>= 1)
            if ((missing & 1) != 0)
                input.Problems.Add(ProblemCatalogue.MissingMember, "no " + names[i], "the required member", names[i]);
    }
}
