def test_a_person_needs_no_email_address(olena):
    olena.email = ""
    olena.save()
    olena.refresh_from_db()
    assert olena.email == ""
